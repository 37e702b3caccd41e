// breaks: no-dev-dependency-in-production
import 'fast-check';
