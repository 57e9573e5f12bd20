/** Reads an OpenAPI document with Spectral. */
@NullMarked
package org.hexachat.spectral;

import org.jspecify.annotations.NullMarked;
