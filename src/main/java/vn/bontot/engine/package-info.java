/** What the product shares around the engine; it knows nothing of the stages. */
package vn.bontot.engine;
