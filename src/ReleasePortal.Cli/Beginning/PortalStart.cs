namespace ReleasePortal.Cli.Beginning;

/// <summary>What somebody says of a new portal, so that it has one of each thing that others name.</summary>
internal sealed record PortalStart(
    string Title, string Organisation, string TimeZone, string Profile, string Team, string Handle, string Contact, string Product, string Service, string Environment, string Region);
