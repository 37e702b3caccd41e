// breaks: the-demo-knows-only-http
import 'pg';
