import { addWords } from '../words.js';

addWords({
  'table-dataset': ['数据集', 'dataset'],
  'table-sources': ['来源', 'sources'],
  'table-organizations': ['组织', 'organizations'],
  'table-links': ['关系', 'links'],
  'table-roles': ['角色', 'roles'],
  'table-posts': ['岗位', 'posts'],
  'table-members': ['成员', 'members'],
  'table-appointments': ['任职', 'appointments'],
  'table-memberships': ['归属', 'memberships'],
  'table-mechanisms': ['工作机制', 'mechanisms'],
  'table-figures': ['报告数据', 'figures'],
  'table-rules': ['审计规则', 'rules'],
  'table-explanations': ['情况说明', 'explanations'],
});
