namespace ReleasePortal.Cli;

/// <summary>What a command tells the shell. The numbers are a promise: scripts of others depend on them.</summary>
internal enum ExitStatus
{
    /// <summary>Done, and nothing blocks.</summary>
    Ok = 0,

    /// <summary>Done, and errors in the records block.</summary>
    FindingsBlock = 1,

    /// <summary>The command line was wrong; nothing was done.</summary>
    WrongUse = 2,

    /// <summary>Git, permissions, disk space, a lock: the machine has to change.</summary>
    Environment = 3,

    /// <summary>A limit or a deadline was reached.</summary>
    Limit = 4,

    /// <summary>Our own fault.</summary>
    OwnFault = 5,
}
