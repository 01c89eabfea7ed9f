/** Facts of a paper of the government that its head and a deputy may sign, with everything that the rules ask at submission. */
export const noticeOfTheGovernment: Readonly<Record<string, unknown>> = {
  issuer: 'government',
  doc_type: 'notice',
  addressee: 'subordinates',
  normative: false,
  policy: false,
  subjects: [],
  major: false,
  important: false,
  three_majors: false,
  other_portfolios: 0,
  characters: 1200,
  department_power: false,
  already_regulated: false,
  division_of_work_only: false,
  substantive: true,
  disclosure: 'public',
  confidential: false,
  market_related: false,
  department_legality_opinion: true,
  consultation_record: true,
};

/** The same in the name of the office, which has a series of numbers of its own. */
export const noticeOfTheOffice: Readonly<Record<string, unknown>> = { ...noticeOfTheGovernment, issuer: 'office' };

/** Facts of a request of one department that raises no objection at intake. */
export const plainRequest: Readonly<Record<string, unknown>> = {
  doc_type: 'request',
  origin: 'subordinate',
  main_recipients: 1,
  addressed_to_leader: false,
  skips_level: false,
  matters: 1,
  contains_request: false,
  departments_concerned: 0,
  consulted: true,
  cosigned: true,
  consensus: true,
  reasons_of_each_side: true,
  proposal_included: true,
  for_party_committee: false,
  government_reviewed: true,
};
