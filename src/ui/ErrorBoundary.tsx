import { Component, type ReactNode } from 'react';
import styles from './Notice.module.css';

type Props = {
  readonly message: string;
  readonly retry: string;
  readonly children: ReactNode;
};

/** What browsers say of a script that did not come, and Vite of a style. */
const NOT_LOADED = /module|preload/i;

/**
 * Keeps the failure of one part from taking the others with it. A file that did not come is remembered
 * as failed, by the browser or by React: trying again is then loading the page again.
 */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean; readonly isLost: boolean }> {
  override state = { failed: false, isLost: false };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, isLost: error instanceof Error && NOT_LOADED.test(error.message) };
  }

  private readonly retry = () => {
    if (this.state.isLost) location.reload();
    else this.setState({ failed: false });
  };

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={styles.notice} role="alert">
        <p>{this.props.message}</p>
        <button type="button" className={styles.retry} onClick={this.retry}>
          {this.props.retry}
        </button>
      </div>
    );
  }
}
