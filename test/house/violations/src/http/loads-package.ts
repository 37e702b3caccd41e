// breaks: a-file-without-a-role-is-pure
import 'class-validator';
