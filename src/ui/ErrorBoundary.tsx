import { Component, type ReactNode } from 'react';
import styles from './Notice.module.css';

type Props = {
  readonly message: string;
  readonly retry: string;
  readonly children: ReactNode;
};

/** Keeps the failure of one part from taking the others with it. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={styles.notice} role="alert">
        <p>{this.props.message}</p>
        <button type="button" className={styles.retry} onClick={() => this.setState({ failed: false })}>
          {this.props.retry}
        </button>
      </div>
    );
  }
}
