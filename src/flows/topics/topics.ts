/** Every topic there is. */
import { areaTopic } from './area-topic.ts';
import { newsTopic } from './news-topic.ts';
import { subReportTopic } from './sub-report-topic.ts';
import { questionTopic } from './question-topic.ts';
import { resourceTopic } from './resource-topic.ts';
import { changeTopic } from './change-topic.ts';
import { meetingTopic } from './meeting-topic.ts';
import { minutesTopic } from './minutes-topic.ts';
import { deliveryTopic } from './delivery-topic.ts';
import { reviewTopic } from './review-topic.ts';
import type { Topic } from './topic.ts';

export const TOPICS: readonly Topic[] = [
  questionTopic,
  newsTopic,
  subReportTopic,
  areaTopic,
  changeTopic,
  deliveryTopic,
  resourceTopic,
  meetingTopic,
  minutesTopic,
  reviewTopic,
];
