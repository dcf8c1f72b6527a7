import { state } from './state.js';
import { number, t } from './words.js';

/**
 * What is counted and measured, in Chinese; in English the name of a metric says it.
 */
const ZH = {
  aidInstances: '帮扶', alleysToRectify: '待整治小巷', annualMajorMatters: '年度重大事项', annualStudySessions: '年度学习',
  annualTurnover: '年营业额', areaKm2: '面积', artPerformances: '文艺演出', artTroupes: '文艺队伍', averageMonthlyIncome: '月均收入',
  bannersRemoved: '清理条幅', branches: '党支部', buildingGrids: '楼栋网格', civilizationInstitutes: '新时代文明实践所',
  civilizationStations: '新时代文明实践站', committedItems: '承诺事项', communities: '社区', communityEducationSessions: '社区教育',
  communityGrids: '社区网格', communityPremisesAreaM2: '社区用房面积', communityPremisesRebuilt: '新建社区用房',
  communityPremisesUpgraded: '提升社区用房', compoundBranches: '小区党支部', compoundGrids: '小区网格',
  compoundPartyCoverage: '小区党组织覆盖率', compounds: '小区', compoundsRainSewageSeparated: '雨污分流小区',
  compoundsRenovated: '改造小区', demolishedAreaM2: '拆除面积', disabilityHouseholdsTrained: '受训残疾人家庭',
  disabilityLivingAllowances: '残疾人生活补贴', disabledPersonsServed: '服务残疾人', disusedPolesRemoved: '拔除废弃线杆',
  educationAssemblies: '教育大会', employees: '员工', ethnicGroups: '民族', ethnicMinorityShare: '少数民族占比',
  expropriationAgreements: '征收协议', facadesRenovatedM2: '外立面改造', femaleEmploymentRate: '妇女就业率', fencingErected: '设置围挡',
  fencingRepairedM2: '修复围挡', festivalServices: '节日服务', fiscalRevenue: '财政收入', fiscalRevenueMultiple: '财政收入倍数',
  fixedAssetAndRealEstateEnterprises: '固定资产与房地产企业', fixedAssetInvestment: '固定资产投资', fixedAssets: '固定资产',
  functions: '功能', garbageCleared: '清理垃圾', generalBudgetRevenue: '一般公共预算收入', generalBudgetRevenueGrowth: '一般公共预算收入增长',
  goodDeeds: '好人好事', greenBeltRepairedM2: '修补绿化带', gridPartyServiceStations: '网格党群服务站', gridPersonnel: '网格人员',
  grids: '网格', highlightedItems: '亮点事项', highlightedItemsSatisfactionRate: '亮点事项满意率', honours: '荣誉', households: '户数',
  householdsInvolved: '涉及户数', householdsPerGridMax: '每网格户数上限', householdsPerGridMin: '每网格户数下限',
  illegalSignsRemoved: '拆除违规广告牌', illegalSignsRemovedM2: '拆除违规广告牌面积', industrialEnterprises: '工业企业',
  industrialOutput: '工业产值', industrialProfit: '工业利润', industrialRevenue: '工业收入', investmentInPlace: '到位投资',
  investmentProjects: '投资项目', investmentTargetShare: '投资任务完成比例', investmentTotal: '投资总额', itemsCompleted: '办结事项',
  jointActivities: '共建活动', jointStockIndustrialEnterprises: '股份制工业企业', landCleared: '清表土地', lawnFencingM2: '草坪围栏',
  leaderMailboxHandled: '办理领导信箱', localFiscalRevenue: '地方财政收入', localFiscalSurplus: '地方财政结余',
  localFiscalTargetShare: '地方财政任务完成比例', managedAreaM2: '管理面积', marketEntities: '市场主体', markets: '市场',
  medicalInsuranceRate: '医保参保率', medicalInsured: '医保参保', members: '成员', modules: '模块',
  newFourCategoryEnterprises: '新增四上企业', newlySettledProjects: '新落地项目', onlinePetitionsHandled: '办理网上信访',
  overheadWiresTreatedM: '整治架空线缆', ownersCommittees: '业委会', parkingLinesMarkedM2: '施划停车线',
  parkingSpacesPlanned: '规划停车位', parkingViolationsHandled: '处理违停', partyMemberTrainings: '党员培训', partyMembers: '党员',
  partyMembersCheckedIn: '报到党员', partyServiceCentresBuilt: '建成党群服务中心', partyServiceStationsBuilt: '建成党群服务站',
  partyServiceStationsUpgraded: '提升党群服务站', partyWorkersTrained: '培训党务工作者', pensionNewRecipients: '新增养老金领取',
  pensionNewlyInsured: '养老新参保', pensionRenewalRate: '养老续保率', pensionRenewals: '养老续保', petitionCompletionRate: '信访办结率',
  petitionRatingParticipation: '信访参评率', petitionSatisfactionRate: '信访满意率', petitionVisitsHandled: '办理来访',
  petitionsHandled: '办理信访', planningHorizonYears: '规划年限', policeCarsProvided: '配备警车', population: '人口',
  powerLinesM: '架设电线', powerPolesErected: '架设电杆', premiumServiceStations: '精品服务站',
  privateIndustrialEnterprises: '私营工业企业', problemsResolved: '解决问题', projectDurationMonths: '工期',
  projectsContracted: '签约项目', projectsResumed: '复工项目', propertyCompanies: '物业公司', publicSatisfactionRate: '群众满意率',
  publicServiceBillboards: '公益广告牌', publicSpeakingContests: '演讲比赛', readingActivities: '读书活动',
  regionalCommitteePilots: '区域党委试点', regionalCommittees: '区域党委', reportedProjects: '上报项目', requestsHeard: '听取诉求',
  resettlementAreas: '安置区', resettlementDeliveredM2: '交付安置房面积', resettlementPaymentObtained: '争取安置资金',
  residentUnits: '驻区单位', residentsBenefited: '受益居民', retiredComradesSelected: '选聘退休人员', roadsHardenedKm: '硬化道路',
  roadsRepairedM: '修复道路', roadsRepairedM2: '修复路面', secondLevelGrids: '二级网格', serviceActivities: '服务活动',
  serviceCardsIssued: '发放服务卡', serviceIndustryRevenue: '服务业收入', severeDisabilityAllowances: '重度残疾人护理补贴',
  simpleHousesClearedM2: '清理简易房', smallGrids: '微网格', staff: '工作人员', stickersCleared: '清理小广告',
  streetLampsInstalled: '安装路灯', streetTradingRegulated: '规范占道经营', subsystems: '子系统', suggestionsCollected: '征集建议',
  targetLists: '目标清单', taxRevenue: '税收', teachingSites: '教学点', toiletsConverted: '改厕', tradeSales: '商贸销售额',
  trainingAttendances: '参训', trainingClassHours: '培训课时', treesCleared: '清理树木', unitsSelected: '选房套数', villages: '村',
  volunteerActivities: '志愿活动', volunteerTeams: '志愿服务队', wallAdvertsCleared: '清理墙体广告', wallsPaintedM2: '粉刷墙体',
  warmStationsBuilt: '建成暖心驿站', yearsRankedFirst: '连续第一',
};

const UNITS = { CNY: ['元', 'CNY'], percent: ['%', '%'], km2: ['km²', 'km²'], m2: ['m²', 'm²'], m: ['m', 'm'], km: ['km', 'km'] };

/**
 * @param {string} metric its name, such as `compoundGrids`
 * @returns {string} what it counts or measures, in the language of the page
 */
export const metricWord = metric => (state.language === 'zh' && ZH[metric])
  || metric.replace(/(Km2|M2|Km|M)$/, '').replace(/[A-Z]+/g, ' $&').toLowerCase().replace(/^./, first => first.toUpperCase());

/**
 * @param {{value: number, unit: ?string, qualifier: string}} figure what a source reports
 * @returns {string} as it says it: 约 300 个
 */
export function quantity({ value, unit, qualifier }) {
  const large = unit === 'CNY' && state.language === 'zh' && value >= 1e4;
  const [amount, scale] = !large ? [value, ''] : value >= 1e8 ? [value / 1e8, '亿'] : [value / 1e4, '万'];
  const [zh, en] = UNITS[unit] ?? [unit ?? '', ''];
  const unitWord = state.language === 'en' ? en : zh;
  const space = unitWord && !scale && /^[a-z]/i.test(unitWord) ? ' ' : '';
  return `${t(`qualifier-${qualifier}`, number(amount))}${space}${scale}${unitWord}`;
}
