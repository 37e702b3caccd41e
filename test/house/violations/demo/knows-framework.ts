// breaks: the-demo-knows-only-http
import '@nestjs/common';
