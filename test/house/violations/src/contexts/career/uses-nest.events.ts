// breaks: the-domain-uses-no-package
import '@nestjs/common';
