/** Invented provinces of any size: plausible, seeded, and never about a real unit. */
package vn.bontot.rehearsal.generate;
