/**
 * The sample dumps below {@code samples/}: their expected JSON and CSV, and the truth that every dialect of a meeting
 * is compared with.
 */
package dk.kkr.sample;
