import { addWords } from '../words.js';

addWords({
  'exports': ['导出', 'Export'],
  'export-roster.xlsx': ['任职花名册（Excel）', 'Roster of posts (Excel)'],
  'export-audit.xlsx': ['审计报告（Excel）', 'Audit report (Excel)'],
  'export-dataset.xlsx': ['数据集（Excel）', 'Data set (Excel)'],
  'export-dataset.zip': ['数据集（CSV 压缩包）', 'Data set (zipped CSV)'],
  'export-orgchart.svg': ['结构图（SVG）', 'Org chart (SVG)'],
  'export-orgchart.png': ['结构图（PNG）', 'Org chart (PNG)'],
  'export-orgchart.mmd': ['结构图（Mermaid）', 'Org chart (Mermaid)'],
  'export-graph.graphml': ['关系网络（GraphML）', 'Network (GraphML)'],
  'export-organizations.ttl': ['关联数据（Turtle）', 'Linked data (Turtle)'],
  'export-organizations.jsonld': ['关联数据（JSON-LD）', 'Linked data (JSON-LD)'],
  'exporting': ['正在生成 {0}…', 'Making {0}…'],
  'exported': ['已生成 {0}', '{0} is made'],
});
