export const roles = ['admin', 'leader', 'planner', 'doctor', 'tillitsvalgt', 'integration'] as const;
export type Role = (typeof roles)[number];
