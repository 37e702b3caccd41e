// breaks: rows-know-not-who-drives-them
import '../engine/runner';
