// breaks: no-rule-takes-from-a-shelf
import './packs.shelf';
