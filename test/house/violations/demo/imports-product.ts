// breaks: the-demo-knows-only-http
import '../src/kernel/day';
