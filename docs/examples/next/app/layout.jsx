import { TakeOver } from './take-over.jsx';

export const metadata = { title: 'A treatment', icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        {children}
        <TakeOver />
      </body>
    </html>
  );
}
