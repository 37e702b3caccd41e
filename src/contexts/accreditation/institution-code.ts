/** The first letter of an institution code says what kind of institution it is (handbook 9.2). */
export const categoryOf = (institutionCode: string): 'EMPLOYER' | 'SOCIAL_ORGANISATION' => (institutionCode.startsWith('Y') ? 'EMPLOYER' : 'SOCIAL_ORGANISATION');
