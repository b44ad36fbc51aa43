// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A file system of H2's whose files cannot grow beyond a size.
public final class FullDisk extends FilePathWrapper {
    static final String SCHEME = "full";

    /// The size; shared by all paths of the scheme.
    static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    static void register() {
        FilePath.register(new FullDisk());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel whole = getBase().open(mode);
        return new FileBaseDefault() {
            @Override
            public long size() throws IOException {
                return whole.size();
            }

            @Override
            public synchronized int read(ByteBuffer to, long position) throws IOException {
                return whole.read(to, position);
            }

            @Override
            public synchronized int write(ByteBuffer from, long position) throws IOException {
                if (position + from.remaining() > ROOM.get()) {
                    throw new IOException("No space left on device");
                }
                return whole.write(from, position);
            }

            @Override
            public void force(boolean metaData) throws IOException {
                whole.force(metaData);
            }

            @Override
            protected void implCloseChannel() throws IOException {
                whole.close();
            }

            @Override
            protected void implTruncate(long size) throws IOException {
                whole.truncate(size);
            }

            @Override
            public FileLock tryLock(long position, long size, boolean shared) throws IOException {
                return whole.tryLock(position, size, shared);
            }
        };
    }
}
