// breaks: nothing
import 'typeorm';
