namespace ReleasePortal.Repository.Evidence;

/// <summary>What a test came to, from good to bad.</summary>
internal enum TestOutcome
{
    Passed,
    Skipped,
    Failed,
    Errored,
}
