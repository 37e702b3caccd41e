// breaks: the-domain-uses-no-package
import 'node:crypto';
