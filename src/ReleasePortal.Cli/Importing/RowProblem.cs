namespace ReleasePortal.Cli.Importing;

/// <summary>A value that could not be mapped.</summary>
/// <param name="Place">The file and the row.</param>
/// <param name="Field">The key, with the column where there is one.</param>
/// <param name="Why">What is wrong and how to put it right, for the end of a sentence.</param>
/// <param name="IsEssential">Whether there is no record without it; else the record lacks this key.</param>
internal sealed record RowProblem(string Place, string Field, string Why, bool IsEssential);
