// breaks: nothing
import '@nestjs/common';
