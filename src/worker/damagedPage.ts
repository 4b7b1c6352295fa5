/** Stands in for the page itself where its copy is spoilt and there is no network to mend it. */
export function damagedPage(): Response {
  const text = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Vietnam–China Relations</title>
<body style="font: 16px/1.5 system-ui, sans-serif; max-width: 36em; margin: 3em auto; padding: 0 1em">
<h1 style="font-size: 1.3em">Vietnam–China Relations</h1>
<div role="alert">
<p>The copy of this page on your device is damaged, and there is no network to mend it. Your link is kept: connect and load it again.</p>
<p lang="vi">Bản lưu của trang này trên thiết bị đã bị hỏng và hiện không có mạng để khôi phục. Đường dẫn của bạn vẫn được giữ: hãy kết nối mạng rồi tải lại.</p>
<p lang="zh">本页在此设备上的副本已损坏，目前没有网络，无法修复。您的链接已保留：请联网后重新载入。</p>
</div>
<button type="button" style="font: inherit; padding: .5em 1em" onclick="location.reload()">Load it again · <span lang="vi">Tải lại</span> · <span lang="zh">重新载入</span></button>
`;
  return new Response(text, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
