namespace ReleasePortal.Site;

/// <summary>The output folder cannot be used: another build holds it, or it holds something that is not a site.</summary>
public sealed class OutputFolderException(string message) : Exception(message);
