internal import CScan

/// The memory that the process has let go of.
public enum FreedMemory {
    /// Has it kept for what comes next. Texts and what is known of them are let go and asked for again a hundred times a
    /// second, and the system clears every page that it gives.
    public static func keep() { cscan_keep_freed_memory() }
}
