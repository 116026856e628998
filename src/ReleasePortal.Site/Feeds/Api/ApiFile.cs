using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>One file of the interface, or several of one shape.</summary>
/// <param name="Name">What its schema and its page are called.</param>
/// <param name="Path">Below <c>api/v1/</c>; what differs from file to file stands in braces.</param>
/// <param name="Title">What it has, in a few words.</param>
/// <param name="Tells">What it has, in a sentence.</param>
/// <param name="Model">The type of what is written.</param>
/// <param name="Documents">Where each lies, and what makes it when it is written.</param>
internal sealed record ApiFile(string Name, string Path, string Title, string Tells, Type Model, Func<IEnumerable<(Address Address, Func<object> Make)>> Documents)
{
    /// <summary>The only place that says the version.</summary>
    public const int Format = 1;

    public Address Schema => ApiAddresses.SchemaOf(Name);

    public Address Page => ApiAddresses.PageOf(Name);
}
