import type { Bilingual } from './words.ts';

/**
 * Generic posts and bodies (角色). A rulebook's `terms` gives the local title, the directory says which post fills which role.
 * The last group are bodies outside the government and groups of people: they are told, invited or named, and seldom act on a slip.
 */
export const roles = {
  head: { zh: '政府主要负责人', en: 'head of government' },
  head_delegate: { zh: '政府主要负责人委托的其他领导', en: 'leader entrusted by the head' },
  executive_deputy: { zh: '负责常务工作的副职', en: 'executive deputy head' },
  deputy: { zh: '副职', en: 'deputy head' },
  deputy_in_charge: { zh: '分管副职', en: 'deputy in charge of the matter' },
  relevant_deputies: { zh: '相关副职', en: 'other deputies whose portfolios are touched' },
  party_group_member: { zh: '政府党组成员', en: "member of the government's Party group" },
  district_leader: { zh: '本级领导', en: 'leader of this level' },
  government: { zh: '本级政府', en: 'the government itself' },

  office: { zh: '政府办公室', en: 'government office' },
  office_director: { zh: '办公室主任', en: 'director of the government office' },
  office_deputy_director: { zh: '办公室副主任', en: 'deputy director of the government office' },
  office_deputy_director_in_charge: { zh: '办公室分管副主任', en: 'deputy office director in charge' },
  seal_custodian: { zh: '印鉴管理人员', en: 'custodian of a seal' },

  justice: { zh: '司法行政(法制)机构', en: 'justice bureau' },
  finance: { zh: '财政部门', en: 'finance bureau' },
  audit: { zh: '审计部门', en: 'audit bureau' },
  foreign_affairs: { zh: '外事机构', en: 'foreign affairs office' },
  department: { zh: '部门', en: 'department' },
  department_head: { zh: '部门主要负责人', en: 'head of a department' },
  lead_department: { zh: '主办部门', en: 'lead department' },
  cooperating_departments: { zh: '协办部门', en: 'cooperating departments' },
  departments_concerned: { zh: '相关部门', en: 'departments whose powers are touched' },
  directly_affiliated_unit: { zh: '直属单位', en: 'unit directly under the government' },
  vertical_unit: { zh: '垂直管理单位', en: 'unit under vertical management' },
  state_owned_enterprise: { zh: '国有企业', en: 'state-owned enterprise' },
  township: { zh: '镇(街道)开发区', en: 'township, subdistrict or zone' },
  township_head: { zh: '镇街主要负责人', en: 'head of a township or subdistrict' },
  township_party_secretary: { zh: '镇街党(工)委书记', en: 'Party secretary of a township or subdistrict' },

  assigner: { zh: '交办单位或批示领导', en: 'whoever assigned or endorsed the matter' },
  applicant: { zh: '申请人', en: 'applicant' },
  sender: { zh: '来文单位', en: 'body that sent the paper' },
  drafter: { zh: '起草单位', en: 'drafting body' },
  chair: { zh: '会议主持人', en: 'chair of the meeting' },
  meeting_attendee: { zh: '参会人员', en: 'person attending the meeting' },
  staff: { zh: '工作人员', en: 'staff of the government' },

  plenary_meeting: { zh: '全体会议', en: 'plenary meeting' },
  executive_meeting: { zh: '常务会议', en: 'executive (standing) meeting' },
  head_office_meeting: { zh: '政府主要负责人办公会议', en: "head's office meeting" },
  special_meeting: { zh: '专题会议', en: 'special meeting' },

  party_committee: { zh: '同级党委', en: 'Party committee of the same level' },
  party_committee_office: { zh: '同级党委办公室', en: 'office of that Party committee' },
  congress: { zh: '同级人大及其常委会', en: "People's Congress and its standing committee" },
  cppcc: { zh: '同级政协', en: 'CPPCC committee' },
  discipline_commission: { zh: '纪委监委', en: 'discipline and supervision commission' },
  court: { zh: '人民法院', en: "people's court" },
  procuratorate: { zh: '人民检察院', en: "people's procuratorate" },
  superior_government: { zh: '上级政府', en: 'superior government' },
  superior_government_office: { zh: '上级政府办公室', en: 'office of the superior government' },
  superior_department: { zh: '上级部门', en: 'department of the superior government' },
  superior_party_committee_office: { zh: '上级党委办公室', en: 'office of the superior Party committee' },
  media: { zh: '新闻媒体', en: 'news media' },
  experts: { zh: '专家', en: 'experts' },
  citizens: { zh: '人民群众', en: 'citizens' },
} as const satisfies Record<string, Bilingual>;
