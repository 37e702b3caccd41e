// breaks: nothing
import '../../kernel/day';
