/** Whether a dump's parsing time grows no faster than its length, whatever stands in it. */
package dk.kkr.speed;
