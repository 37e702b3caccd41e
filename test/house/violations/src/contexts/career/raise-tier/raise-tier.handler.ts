// breaks: nothing
import './raise-tier';
