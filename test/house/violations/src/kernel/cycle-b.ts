// breaks: nothing
import './cycle-a';
