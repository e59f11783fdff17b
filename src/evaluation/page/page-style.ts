/** How the page looks, in light and dark. */

export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d2129; --faint: #667080; --rule: #e3e1da;
  --series-1: #1f6fb8; --series-2: #c4570c; --series-3: #3d8b53; --series-4: #8a4fb0; --good: #2c7a4b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181d; --card: #1d2128; --ink: #e7e9ee; --faint: #98a2b3; --rule: #323844;
    --series-1: #6db1f2; --series-2: #f2a25c; --series-3: #7fcf97; --series-4: #c79be6; --good: #7fcf97;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.3rem; margin: 3rem 0 .25rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
.faint, th, .kind { color: var(--faint); font-weight: normal; }
p { margin: 0 0 1rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; }
.card, .plots > *, details { background: var(--card); border: 1px solid var(--rule); border-radius: .6rem; }
.card { padding: .7rem .9rem; }
.card b { display: block; font-size: 1.5rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.card span { font-size: .82rem; color: var(--faint); }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(21rem, 100%), 1fr)); gap: .75rem; margin: .75rem 0; }
.plots > * { padding: .5rem; width: 100%; height: auto; }
.tables { display: flex; flex-wrap: wrap; gap: 0 3rem; }
.tables > * { max-width: 100%; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums; }
td, th { padding: .22rem .9rem .22rem 0; text-align: right; white-space: nowrap; border-bottom: 1px solid var(--rule); }
td:first-child, th:first-child { text-align: left; }
details { margin: .5rem 0; padding: .5rem .9rem; }
summary { cursor: pointer; }
details ol { list-style: none; margin: .5rem 0; padding: 0; }
details li { padding: .6rem 0; border-top: 1px solid var(--rule); overflow-wrap: anywhere; }
.kind { font-size: .82rem; }
.asked { font-weight: 600; }
.wanted { color: var(--good); }
.given, .wanted { font-size: .92rem; padding-left: 1.2rem; text-indent: -1.2rem; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; }
svg .plot-title { font-size: 14px; font-weight: 600; }
svg .tick { fill: var(--faint); font-size: 11px; }
svg .axis { fill: var(--faint); }
svg .grid { stroke: var(--rule); stroke-width: 1; }
svg .reference { stroke: var(--faint); stroke-width: 1; stroke-dasharray: 4 4; fill: none; }
svg .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
svg .point { fill-opacity: .35; stroke-width: 1.5; }
.series-1 { stroke: var(--series-1); } .series-2 { stroke: var(--series-2); }
.series-3 { stroke: var(--series-3); } .series-4 { stroke: var(--series-4); }
svg .point.series-1 { fill: var(--series-1); }
`;
