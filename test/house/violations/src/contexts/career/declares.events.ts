// breaks: nothing
import '@sinclair/typebox';
