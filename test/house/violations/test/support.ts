// breaks: nothing
import '../src/kernel/day';
