import styles from './LoadFailed.module.css';

/** Said here and not in the messages: those may be what could not be loaded. */
const TEXTS = {
  en: ['The record could not be loaded. Your link is kept: check the connection and try again.', 'Try again'],
  vi: [
    'Không tải được dữ liệu. Đường dẫn của bạn vẫn được giữ: hãy kiểm tra kết nối rồi thử lại.',
    'Thử lại',
  ],
  zh: ['数据未能载入。您的链接已保留：请检查网络后重试。', '重试'],
} as const;

type Props = { readonly language: string };

export function LoadFailed({ language }: Props) {
  const [text, retry] = language === 'vi' || language === 'zh' ? TEXTS[language] : TEXTS.en;
  return (
    <div className={styles.notice} role="alert">
      <p>{text}</p>
      <button type="button" onClick={() => location.reload()}>
        {retry}
      </button>
    </div>
  );
}
