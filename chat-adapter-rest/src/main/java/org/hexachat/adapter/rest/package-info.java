/** The driving ports over HTTP. */
@NullMarked
package org.hexachat.adapter.rest;

import org.jspecify.annotations.NullMarked;
