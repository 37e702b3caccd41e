// breaks: nothing
import '../../contexts/career';
