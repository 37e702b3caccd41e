// breaks: another-context-by-its-index
import '../certificate/certificate';
