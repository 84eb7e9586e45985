export const CODE = 'unit/slip';
