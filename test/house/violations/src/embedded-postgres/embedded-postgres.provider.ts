// breaks: nothing
import './account.file';
