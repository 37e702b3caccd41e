const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Names and remarks come from people; none of them becomes markup. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => MARKS[mark]!);
