import { bootstrapApplication } from '@angular/platform-browser';
import { Questions } from './questions';

void bootstrapApplication(Questions);
