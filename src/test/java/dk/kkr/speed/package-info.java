/** Whether the time that a dump takes grows with its length and no faster, whatever stands in it. */
package dk.kkr.speed;
