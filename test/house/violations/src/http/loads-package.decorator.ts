// breaks: nothing
import 'class-validator';
