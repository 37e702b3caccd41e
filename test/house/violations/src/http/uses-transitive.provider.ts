// breaks: only-declared-packages
import 'fastify';
