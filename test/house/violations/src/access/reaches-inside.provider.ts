// breaks: contexts-by-their-index
import '../contexts/certificate/certificate';
