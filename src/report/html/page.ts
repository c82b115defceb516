import type { Say } from '../../language/in-words.ts';
import { escapeXml } from '../plan/escape.ts';
import { reportTexts } from '../texts.ts';

/** A page of its own. It loads nothing and runs nothing, which the browser is told to hold. */
export function page(title: string, body: string, say: Say): string {
  return `<!doctype html>
<html lang="${say(reportTexts.machines.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${escapeXml(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

const style = `:root{color-scheme:light dark}
body{margin:0;font:15px/1.5 system-ui,sans-serif;color:#1f2328;background:#fff}
main{max-width:1200px;margin:0 auto;padding:1.5rem}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
.picture,.table{overflow:auto}
.picture{border:1px solid #d1d9e0;border-radius:6px}
.picture svg{display:block}
.table{margin-top:2rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:bold;padding-bottom:.5rem}
th,td{border:1px solid #d1d9e0;padding:.3rem .6rem;text-align:left;vertical-align:top}
td ul{margin:0;padding:0;list-style:none}
footer{color:#59636e;font-size:.9rem;margin-top:2rem}
article{border:1px solid #d1d9e0;border-left-width:5px;border-radius:6px;padding:.2rem 1rem 1rem;margin:1rem 0;overflow-wrap:anywhere}
.error{border-left-color:#cf222e}.warning{border-left-color:#9a6700}.info{border-left-color:#0969da}
h3{font-size:1rem;margin:.8rem 0 .4rem}p{margin:.4rem 0}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.6rem 0 0}
dt{color:#59636e}dd{margin:0;min-width:0}pre{overflow:auto;background:#f6f8fa;padding:.5rem .8rem;border-radius:6px;margin:.6rem 0}
code,pre{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}.picture,th,td{border-color:#3d444d}footer,dt{color:#9198a1}article{border-color:#3d444d}.error{border-left-color:#f85149}.warning{border-left-color:#d29922}.info{border-left-color:#4493f8}pre{background:#161b22}}`;
