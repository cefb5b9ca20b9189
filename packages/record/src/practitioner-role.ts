/** Who someone is on the council's side. Managers and above also oversee; information governance answers for the data. */
export const practitionerRoles = [
  'practitioner',
  'manager',
  'head-of-service',
  'service-director',
  'information-governance'
] as const;

export type PractitionerRole = (typeof practitionerRoles)[number];
