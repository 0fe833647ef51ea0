import type { BeijingDay } from '#domain/beijing-day'

/** The natural id of an officer's day (house law 3): one set a day, whoever opens it where. */
export const dailyId = (officer: string, day: BeijingDay): string => `${officer}:${day}`
